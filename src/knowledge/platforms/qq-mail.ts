import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'qq-mail',
  name: 'QQ Mail',
  names: { 'zh-CN': 'QQ 邮箱' },
  kind: 'messenger',
  aliases: ['qq邮箱', 'qq空间', 'qzone'],
  hosts: ['mail.qq.com', '*.mail.qq.com', 'user.qzone.qq.com'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: null,
  pages: [
    { kind: 'login', url: /\/cgi-bin\/loginpage|\/login/ },
    { kind: 'chat', url: /./ },
  ],
  ownHosts: ['*.qq.com'],
  ownCodes: [{ pages: ['login'], payload: (_raw, parsed) => parsed.kind === 'login' }],
  report: {
    url: null,
    steps: ['更多', '举报'],
    source: 'https://mail.qq.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://mail.qq.com/', 'chat'],
    ['https://user.qzone.qq.com/12345', 'chat'],
  ],
  isNot: ['https://mail.qq.com.example.net/', 'https://mail-qq-com.example/'],
};
