/** The kinds of resources, named as the lists in which they stand. */
export type ResourceList = 'bt:Images' | 'bt:Urls' | 'bt:ShortStrings' | 'bt:LongStrings';

/** An element of the manifest: how often it may stand there, what it refers to and what stands inside, in order. */
export interface Rule {
  readonly name: string;
  readonly occurs: 'once' | 'optional' | 'repeated';
  readonly refersTo?: ResourceList;
  readonly children: readonly Rule[];
}

const once = (name: string, ...children: readonly Rule[]): Rule => ({ name, occurs: 'once', children });
const optional = (name: string, ...children: readonly Rule[]): Rule => ({
  name,
  occurs: 'optional',
  children,
});
const repeated = (name: string, ...children: readonly Rule[]): Rule => ({
  name,
  occurs: 'repeated',
  children,
});
const reference = (name: string, refersTo: ResourceList): Rule => ({ ...once(name), refersTo });

const translated = (name: string): Rule => once(name, optional('Override'));
const location = (name: string): Rule => once(name, reference('SourceLocation', 'bt:Urls'));
const icon = once('Icon', { ...reference('bt:Image', 'bt:Images'), occurs: 'repeated' });
const resources = (list: ResourceList, item: string): Rule =>
  once(list, repeated(item, optional('bt:Override')));

const customFunctions = once(
  'ExtensionPoint',
  location('Script'),
  location('Page'),
  location('Metadata'),
  reference('Namespace', 'bt:ShortStrings'),
);

const button = repeated(
  'Control',
  reference('Label', 'bt:ShortStrings'),
  once('Supertip', reference('Title', 'bt:ShortStrings'), reference('Description', 'bt:LongStrings')),
  icon,
  once('Action', once('TaskpaneId'), reference('SourceLocation', 'bt:Urls')),
);

const ribbon = once(
  'ExtensionPoint',
  once('OfficeTab', once('Group', reference('Label', 'bt:ShortStrings'), icon, button)),
);

const getStarted = once(
  'GetStarted',
  reference('Title', 'bt:ShortStrings'),
  reference('Description', 'bt:LongStrings'),
  reference('LearnMoreUrl', 'bt:Urls'),
);

const versionOverrides = once(
  'VersionOverrides',
  once(
    'Hosts',
    once('Host', once('AllFormFactors', customFunctions), once('DesktopFormFactor', getStarted, ribbon)),
  ),
  once(
    'Resources',
    resources('bt:Images', 'bt:Image'),
    resources('bt:Urls', 'bt:Url'),
    resources('bt:ShortStrings', 'bt:String'),
    resources('bt:LongStrings', 'bt:String'),
  ),
);

/**
 * The part of Microsoft's grammar of manifests that this product uses, in the order that Office demands: "How to find
 * the proper order of manifest elements", https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering.
 */
export const MANIFEST: Rule = once(
  'OfficeApp',
  once('Id'),
  once('Version'),
  once('ProviderName'),
  once('DefaultLocale'),
  translated('DisplayName'),
  translated('Description'),
  once('IconUrl'),
  once('HighResolutionIconUrl'),
  once('SupportUrl'),
  once('Hosts', once('Host')),
  once('Requirements', once('Sets', once('Set'))),
  once('DefaultSettings', once('SourceLocation')),
  once('Permissions'),
  versionOverrides,
);
