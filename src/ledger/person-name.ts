import type { Settings } from './ledger';

/** The name of whoever has a role, as it was entered; '' where nobody does. Example: `personName(settings, 'Văn phòng')`. */
export function personName({ people }: Pick<Settings, 'people'>, role: string): string {
  // Roles are typed by people, so they are looked up where no inherited property answers.
  return Object.hasOwn(people, role) ? people[role]!.name : '';
}
