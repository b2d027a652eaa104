/** Namespaces of the format, in the wording of Office, which is written, and in the strict one of ISO/IEC 29500. */
export const MAIN = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
] as const;
export const RELATIONS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const;
export const PACKAGE_RELATIONS = ['http://schemas.openxmlformats.org/package/2006/relationships'] as const;
export const CONTENT_TYPES = ['http://schemas.openxmlformats.org/package/2006/content-types'] as const;
