/** Every way in which a manifest can be wrong; Excel says no more of any of them than that the manifest is invalid. */
export const FAULT_CODES = [
  'element.unknown',
  'element.outOfOrder',
  'element.repeated',
  'element.missing',
  'namespace.wrong',
  'reference.tooLong',
  'reference.noTarget',
  'resource.twice',
  'resource.unused',
  'text.missing',
  'text.tooLong',
  'text.untranslated',
  'locale.wrong',
  'address.notSecure',
  'address.elsewhere',
  'address.notHosted',
  'icon.sizeMissing',
  'icon.wrongSize',
  'id.notGuid',
  'id.twice',
  'version.wrong',
  'type.wrong',
  'requirement.wrong',
  'pane.notShared',
  'functions.namespaceWrong',
] as const;

/** What is wrong, and where: the element, resource or file that a reader has to look at. */
export interface Fault {
  readonly code: (typeof FAULT_CODES)[number];
  readonly where: string;
}
