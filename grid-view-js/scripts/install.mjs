// Installs the packages of package-lock.json, unless exactly these are installed already.
import { execSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.installed-lock.json';

const upToDate = existsSync(INSTALLED) && readFileSync(LOCK).equals(readFileSync(INSTALLED));
if (!upToDate) {
  execSync('npm ci --ignore-scripts --no-audit --no-fund', { stdio: 'inherit' });
  copyFileSync(LOCK, INSTALLED);
}
