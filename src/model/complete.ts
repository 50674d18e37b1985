// First, since the files of teams-ai require each other in circles.
import { ActionPlanner } from '@microsoft/teams-ai/lib/planners/ActionPlanner.js';
import { OpenAIModel } from '@microsoft/teams-ai/lib/models/OpenAIModel.js';
import { Prompt } from '@microsoft/teams-ai/lib/prompts/Prompt.js';
import { PromptManager } from '@microsoft/teams-ai/lib/prompts/PromptManager.js';
import type { PromptTemplate } from '@microsoft/teams-ai/lib/prompts/PromptTemplate.js';
import { SystemMessage } from '@microsoft/teams-ai/lib/prompts/SystemMessage.js';
import { UserMessage } from '@microsoft/teams-ai/lib/prompts/UserMessage.js';
import { JSONResponseValidator } from '@microsoft/teams-ai/lib/validators/JSONResponseValidator.js';
import type { Transport } from './transport.ts';

export type Completion = {
  readonly model: string;
  /** Fixed text: two opening braces in it would be a variable of teams-ai's. */
  readonly instructions: string;
  /** All that isn't ours; it is never read as a template. */
  readonly input: string;
  /** A JSON schema of what is wanted. */
  readonly schema: object;
  /** In tokens; less is enough for a reading. */
  readonly longest?: number;
  readonly transport: Transport;
};

type Planner = Parameters<ActionPlanner['completePrompt']>;
type Schema = ConstructorParameters<typeof JSONResponseValidator>[0];
type Options = ConstructorParameters<typeof OpenAIModel>[0];
type ClientOptions = NonNullable<Options['clientOptions']>;

/** An object that fits the schema, or undefined. Asks once. */
export async function complete(completion: Completion): Promise<unknown> {
  const { model, instructions, input, schema, longest = LONGEST_READING, transport } = completion;
  // Both are made anew each time: a model reports to whoever listens to it, whatever question it was.
  const planner = new ActionPlanner({
    model: new OpenAIModel({
      apiKey: transport.key,
      endpoint: transport.url,
      defaultModel: model,
      useSystemMessages: true,
      clientOptions: {
        maxRetries: 0,
        fetch: transport.fetch as unknown as NonNullable<ClientOptions['fetch']>,
      },
    }),
    // A prompt that is handed over with the question is looked for on the disk.
    prompts: new PromptManager({ promptsFolder: '' }).addPrompt(promptOf(instructions, longest)),
    defaultPrompt: NAME,
    max_repair_attempts: 0,
  });
  const response = await planner.completePrompt(
    NO_TURN,
    createMemory(new Map([[INPUT, input]])),
    NAME,
    new JSONResponseValidator(schema as Schema),
  );
  // What didn't fit the schema comes back as the text that it was, and as a success.
  const content: unknown = response.message?.content;
  return response.status === 'success' && typeof content === 'object' ? content : undefined;
}

/** Only what streams an answer looks at the turn that it belongs to. */
const NO_TURN = undefined as unknown as Planner[0];

const NAME = 'reading';
const INPUT = 'temp.input';

const LONGEST_READING = 400;

const promptOf = (instructions: string, longest: number): PromptTemplate => ({
  name: NAME,
  prompt: new Prompt([new SystemMessage(instructions), new UserMessage(`{{$${INPUT}}}`)]),
  config: {
    schema: 1.1,
    type: 'completion',
    completion: {
      completion_type: 'chat',
      include_history: false,
      include_input: true,
      include_images: false,
      temperature: 0,
      top_p: 1,
      frequency_penalty: 0,
      presence_penalty: 0,
      max_tokens: longest,
      max_input_tokens: 8_000,
    },
  },
});

/** Of one question; teams-ai keeps nothing in it that another one would see. */
const createMemory = (values: Map<string, unknown>): Planner[1] => ({
  getValue: (path) => values.get(path) as never,
  hasValue: (path) => values.has(path),
  setValue: (path, value) => void values.set(path, value),
  deleteValue: (path) => void values.delete(path),
});
