import type { Fault } from './fault';
import { at, descendants, type XmlElement } from './read-xml';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Four parts, because Excel on the web takes no fewer; below 1.0 Microsoft's validation answers "Version Too Low". */
const VERSION = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/;

/** The values on which Office stakes what the add-in is. */
const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};
const OVERRIDES_NAMESPACE = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/** Where the manifest is not that of this product: a task pane and functions CCHC.* in Excel from ExcelApi 1.9 on. */
export function identityFaults(root: XmlElement): Fault[] {
  const overrides = at(root, 'VersionOverrides');
  const host = at(overrides, 'Hosts', 'Host');
  const faults: Fault[] = [];
  const expect = (code: Fault['code'], where: string, found: string | undefined, wanted: string): void => {
    if (found !== wanted) faults.push({ code, where: `${where}: ${found}` });
  };

  if (!GUID.test(at(root, 'Id').text)) faults.push({ code: 'id.notGuid', where: at(root, 'Id').text });
  if (!VERSION.test(at(root, 'Version').text))
    faults.push({ code: 'version.wrong', where: at(root, 'Version').text });
  for (const [name, wanted] of Object.entries(NAMESPACES))
    expect('namespace.wrong', name, root.attributes[name], wanted);
  expect('namespace.wrong', 'VersionOverrides', overrides.attributes['xmlns'], OVERRIDES_NAMESPACE);

  expect('type.wrong', 'OfficeApp', root.attributes['xsi:type'], 'TaskPaneApp');
  expect('type.wrong', 'VersionOverrides', overrides.attributes['xsi:type'], 'VersionOverridesV1_0');
  expect('type.wrong', 'Host', at(root, 'Hosts', 'Host').attributes['Name'], 'Workbook');
  expect('type.wrong', 'Host', host.attributes['xsi:type'], 'Workbook');
  const functions = at(host, 'AllFormFactors', 'ExtensionPoint');
  expect('type.wrong', 'AllFormFactors', functions.attributes['xsi:type'], 'CustomFunctions');
  const ribbon = at(host, 'DesktopFormFactor', 'ExtensionPoint');
  expect('type.wrong', 'DesktopFormFactor', ribbon.attributes['xsi:type'], 'PrimaryCommandSurface');
  expect('type.wrong', 'OfficeTab', at(ribbon, 'OfficeTab').attributes['id'], 'TabHome');
  expect('type.wrong', 'Permissions', at(root, 'Permissions').text, 'ReadWriteDocument');
  for (const { attributes } of descendants(ribbon, 'Control'))
    expect('type.wrong', 'Control', attributes['xsi:type'], 'Button');
  for (const { attributes } of descendants(ribbon, 'Action'))
    expect('type.wrong', 'Action', attributes['xsi:type'], 'ShowTaskpane');

  const sets = at(root, 'Requirements', 'Sets');
  expect('requirement.wrong', 'Sets', sets.attributes['DefaultMinVersion'], '1.9');
  expect('requirement.wrong', 'Set', at(sets, 'Set').attributes['Name'], 'ExcelApi');

  const namespace = at(overrides, 'Resources', 'bt:ShortStrings').children.find(
    ({ attributes }) => attributes['id'] === at(functions, 'Namespace').attributes['resid'],
  );
  expect('functions.namespaceWrong', 'Namespace', namespace?.attributes['DefaultValue'], 'CCHC');
  if (namespace && namespace.children.length > 0)
    faults.push({ code: 'functions.namespaceWrong', where: 'Namespace is translated' });

  const panes = new Set(descendants(ribbon, 'TaskpaneId').map(({ text }) => text));
  if (panes.size > 1) faults.push({ code: 'pane.notShared', where: [...panes].join(', ') });
  const ids = descendants(ribbon, 'Group', 'Control').map(({ attributes }) => attributes['id'] ?? '');
  for (const id of ids.filter((candidate, place) => ids.indexOf(candidate) < place))
    faults.push({ code: 'id.twice', where: id });
  return faults;
}
