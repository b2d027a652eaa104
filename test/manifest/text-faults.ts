import type { Fault } from './fault';
import { at, type XmlElement } from './read-xml';

const DEFAULT_LOCALE = 'vi-VN';
const OTHER_LOCALE = 'en-US';

/** The one text that is a name in formulas and must be the same in every language. */
const NAMESPACE = 'Functions.Namespace';

/** A text of the manifest, with how many characters Office takes ("DisplayName", "Description", "String element"). */
interface Text {
  readonly where: string;
  readonly element: XmlElement;
  readonly longest: number;
}

/** Where a text is missing, too long or not there in both languages. */
export function textFaults(root: XmlElement): Fault[] {
  const locale = at(root, 'DefaultLocale').text;
  const provider = at(root, 'ProviderName').text;
  return [
    ...(locale === DEFAULT_LOCALE ? [] : [{ code: 'locale.wrong', where: locale } as const]),
    ...lengthFaults('ProviderName', provider, 125),
    ...texts(root).flatMap(faultsOf),
  ];
}

function texts(root: XmlElement): Text[] {
  const strings = (list: string, longest: number): Text[] =>
    at(root, 'VersionOverrides', 'Resources', list).children.map(element => ({
      where: element.attributes['id'] ?? '',
      element,
      longest,
    }));
  return [
    { where: 'DisplayName', element: at(root, 'DisplayName'), longest: 125 },
    { where: 'Description', element: at(root, 'Description'), longest: 250 },
    ...strings('bt:ShortStrings', 125),
    ...strings('bt:LongStrings', 250),
  ];
}

function faultsOf({ where, element, longest }: Text): Fault[] {
  const standard = element.attributes['DefaultValue'] ?? '';
  const [override] = element.children;
  const other = override?.attributes['Value'] ?? '';
  const locale = override?.attributes['Locale'] ?? '';
  const faults = lengthFaults(where, standard, longest);
  if (where === NAMESPACE) return faults;
  if (!override || other === standard) return [...faults, { code: 'text.untranslated', where }];
  if (locale !== OTHER_LOCALE) faults.push({ code: 'locale.wrong', where: `${where} ${locale}` });
  return [...faults, ...lengthFaults(`${where} ${locale}`, other, longest)];
}

function lengthFaults(where: string, text: string, longest: number): Fault[] {
  if (text === '') return [{ code: 'text.missing', where }];
  return text.length > longest ? [{ code: 'text.tooLong', where }] : [];
}
