/** `npm run setup`: says what the tests need beyond npm's packages, and installs what of it this machine lacks. */
import { spawnSync } from 'node:child_process';
import { installer, type Installer } from './installers';
import { NEEDS, type Need } from './needs';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function missing(needs: readonly Need[]): Promise<readonly Need[]> {
  const lacking: Need[] = [];
  for (const need of needs) if (!(await need.isThere())) lacking.push(need);
  return lacking;
}

function run(command: readonly string[]): boolean {
  say(`> ${command.join(' ')}`);
  const [program, ...args] = command;
  return spawnSync(program!, args, { stdio: ['inherit', 'ignore', 'inherit'] }).status === 0;
}

/** Installs what is lacking, as far as the installer knows it. What came of it is asked of the machine afterwards. */
function install({ name, has, refresh, commands }: Installer, lacking: readonly Need[]): void {
  refresh.every(run);
  const lists = lacking.flatMap(({ packages }) => packages[name]?.filter(has).slice(0, 1) ?? []);
  if (lists.length > 0) for (const command of commands(lists)) run(command);
}

async function main(): Promise<void> {
  const lacking = await missing(NEEDS);
  if (lacking.length === 0) return say('Everything that the tests need is there.');
  for (const { name, purpose } of lacking) say(`${name} is missing: it ${purpose}.`);
  const found = installer();
  if (found === undefined) say('Neither apt, Homebrew nor winget is there to install it.');
  else install(found, lacking);
  const still = found === undefined ? lacking : await missing(lacking);
  if (still.length === 0) return say('Everything that the tests need is there now.');
  say(
    `Still missing: ${still.map(({ name }) => name).join(', ')}. Install it by hand; tests that need it are skipped.`,
  );
  process.exitCode = 1;
}

void main();
