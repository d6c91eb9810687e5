// Runs before each test file: whatever its tests leave behind is undone after them.
import { afterAll, afterEach } from 'vitest';
import { fileUndone, testUndone } from './afterwards.ts';

afterEach(testUndone);
afterAll(fileUndone);
