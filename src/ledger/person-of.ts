import type { Person, Settings } from './ledger';

const NOBODY: Person = { name: '', email: '' };

/** Who has a role, as it was entered; without name and address where nobody does. Example: `personOf(settings, 'Văn phòng').name`. */
export function personOf({ people }: Pick<Settings, 'people'>, role: string): Person {
  // Roles are typed by people, so they are looked up where no inherited property answers.
  return (Object.hasOwn(people, role) ? people[role] : undefined) ?? NOBODY;
}
