import './fake-browser.ts';
import '../../src/options/welcome/index.tsx';
