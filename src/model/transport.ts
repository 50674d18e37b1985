import { z } from 'zod/v4';

/** The line to the model for one question. */
export type Transport = {
  readonly url: string;
  readonly key: string;
  /**
   * Never rejects, since teams-ai prints an error with all that it says: what went wrong is an answer without content. An
   * answer is one line, because teams-ai looks for an object in each line before it looks at all of them.
   */
  readonly fetch: (url: unknown, init?: { readonly body?: unknown }) => Promise<Response>;
  /** Why there was no answer, if there was none. */
  problem(): 'slow' | 'failed' | undefined;
};

/** In characters. */
const LONGEST_ANSWER = 65_536;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

export function createTransport(
  { url, key }: Pick<Transport, 'url' | 'key'>,
  deadline: AbortSignal,
): Transport {
  let problem: 'slow' | 'failed' | undefined;

  const contentOf = async (address: string, body: string): Promise<string> => {
    const response = await fetch(address, {
      method: 'POST',
      // Nothing else of what the client of OpenAI would tell of this machine.
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body,
      // The key is for this address alone.
      redirect: 'error',
      signal: deadline,
    });
    const parsed = response.ok ? completion.parse(JSON.parse(await wholeText(response))) : undefined;
    return parsed?.choices[0]?.message.content.replace(/[\r\n]+/g, ' ') ?? failed();
  };
  const failed = (): '' => {
    problem = deadline.aborted ? 'slow' : 'failed';
    return '';
  };

  return {
    url,
    key,
    problem: () => problem,
    fetch: async (address, init) => {
      const content = await contentOf(String(address), String(init?.body)).catch(failed);
      return Response.json({ choices: [{ message: { role: 'assistant', content } }] });
    },
  };
}

async function wholeText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body ?? []) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    if (text.length > LONGEST_ANSWER) throw new Error('The answer has no end');
  }
  return text;
}
