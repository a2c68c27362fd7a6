import './fake-browser.ts';
import type { Settings } from '../../src/storage/settings.ts';
import { settings } from '../../src/storage/settings-item.ts';
import { NOON } from './sample-data.ts';

// The settings page with something in every part. ?lang=#part

const filled: Partial<Settings> = {
  addedSites: ['markt.example.org'],
  trustedSellers: [{ platform: 'ebay', id: 'lens', name: 'lens_and_light', since: NOON }],
  pausedSites: { 'web.whatsapp.com': null },
  country: 'SG',
};
void settings.set(filled).then(() => import('../../src/options/index.tsx'));
