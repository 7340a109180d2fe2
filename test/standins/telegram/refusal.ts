/** What the Bot API answers when it says no. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined;

  constructor(code: number, description: string, parameters?: Refusal['parameters']) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** A refusal of what was asked: 400. */
export const bad = (reason: string): Refusal => new Refusal(400, `Bad Request: ${reason}`);
