/** What Excel answers when an action fails; `code` is one of Excel.ErrorCodes. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** The codes that the object model answers, with Excel's own wording of what they mean. */
export const refuse = {
  argument: (what: string): HostError =>
    new HostError(
      'InvalidArgument',
      `The argument is invalid or missing or has an incorrect format: ${what}.`,
    ),
  denied: (what: string): HostError =>
    new HostError('AccessDenied', `You cannot perform the requested operation: ${what}.`, 403),
  notFound: (what: string): HostError =>
    new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`, 404),
  exists: (what: string): HostError =>
    new HostError(
      'ItemAlreadyExists',
      `A resource with the same name or identifier already exists: ${what}.`,
      409,
    ),
  operation: (what: string): HostError =>
    new HostError('InvalidOperation', `The operation attempted is invalid on the object: ${what}.`),
  selection: (what: string): HostError =>
    new HostError('InvalidSelection', `The current selection is invalid for this operation: ${what}.`),
  reference: (what: string): HostError =>
    new HostError('InvalidReference', `This reference is not valid for the current operation: ${what}.`),
  general: (what: string): HostError =>
    new HostError(
      'GeneralException',
      `There was an internal error while processing the request: ${what}.`,
      500,
    ),
  unknown: (what: string): HostError =>
    new HostError('ApiNotFound', `The API you are trying to use could not be found: ${what}.`),
};
