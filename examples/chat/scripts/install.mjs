// Installs the packages of package-lock.json, unless exactly these are installed already.
import { execSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.installed-lock.json';

if (!existsSync(installed) || !readFileSync(lock).equals(readFileSync(installed))) {
  execSync('npm ci --ignore-scripts --no-audit --no-fund', { stdio: 'inherit' });
  copyFileSync(lock, installed);
}
