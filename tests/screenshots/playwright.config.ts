import { defineConfig } from '@playwright/test';
import e2e from '../e2e/playwright.config';

/** The pictures of the README, taken of the built app: `npm run screenshots`. */
export default defineConfig(e2e, { testDir: '.', workers: 1, reporter: 'list' });
