import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';

/** Where office.js says that the pane can take commands of the ribbon. */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {}
}

/** Where office.js reports how it is used: the host listens and forgets, nothing leaves the machine. */
export class TelemetryService extends HostObject {
  sendTelemetryEvent(): void {}
}

const SERVICES: Readonly<Record<string, new () => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': AddinInternalService,
  'Microsoft.Telemetry.TelemetryService': TelemetryService,
};

/** A service of Office's, beside the workbook, that office.js calls by itself. */
export function officeService(name: string): HostObject {
  const Service = SERVICES[name];
  if (!Service) throw refuse.unknown(name);
  return new Service();
}
