/** A small template in which nothing is wrong; tests break it in one place. */
export const SMALL = `id: small
version: 1
recordType: contact
name: { en: Small, hi: छोटा }
description: { en: For tests }
inputs:
  - id: product
    type: text
    label: { en: Which product? }
    without: { en: our product }
steps:
  - id: intro
    type: email
    title: { en: Write }
    instructions: { en: Write to them. }
    email:
      subject: { en: Hello }
      body:
        en: |-
          Hi {record.firstName},
          a word on {input.product}.
    outcomes:
      replied: { to: call }
      no-answer: { to: close, wait: 3 }
  - id: call
    type: call
    title: { en: Call }
    instructions: { en: Call them. }
    script: { en: "Hello {record.fullName}" }
    outcomes:
      answered: { end: [won, lost] }
      no-answer: { to: close, wait: 1 }
  - id: close
    type: decision
    title: { en: Disqualify }
    instructions: { en: Close it. }
    changes: { status: disqualified }
    outcomes:
      done: { end: lost }
ends:
  - id: won
    success: true
    name: { en: Won }
  - id: lost
    success: false
    name: { en: Lost }
`;

/** The small template with one piece of text changed; the piece has to be in it. */
export function smallWith(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The small template has no ${JSON.stringify(from)}`);
    return text.replace(from, () => to);
  }, SMALL);
}
