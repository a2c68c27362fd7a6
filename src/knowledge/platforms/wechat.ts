import type { Platform, PlatformExamples } from '../../core/platform.ts';

// A messenger has no checkout. Its pictures come from its own origin.
const platform: Platform = {
  id: 'wechat',
  name: 'WeChat',
  names: { 'zh-CN': '微信' },
  kind: 'messenger',
  aliases: ['wechat', '微信', 'weixin'],
  hosts: [
    'wx.qq.com',
    'wx2.qq.com',
    'wx8.qq.com',
    'web.wechat.com',
    'web2.wechat.com',
    'filehelper.weixin.qq.com',
    'szfilehelper.weixin.qq.com',
  ],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: null,
  pages: [{ kind: 'chat', url: /./ }],
  chat: {
    conversation: ['#chatArea'],
    message: ['#chatArea .message', '[ng-repeat="message in chatContent"]'],
    self: ['.message.me', '.bubble.right'],
    counterpart: ['.message.you', '.bubble.left'],
    text: ['pre.js_message_plain', '.bubble_cont .plain'],
    image: ['.bubble_cont img'],
    sender: ['#chatArea .title_name'],
    composer: ['#editArea'],
  },
  ownHosts: ['wx.qq.com', 'wx2.qq.com', '*.weixin.qq.com', '*.wechat.com'],
  ownCodes: [{ pages: ['chat', 'login'], payload: (_raw, parsed) => parsed.kind === 'login' }],
  report: {
    url: null,
    steps: ['聊天资料', '投诉', '选择“欺诈”'],
    source: 'https://weixin.qq.com/',
    checked: '2026-11-22',
    confidence: 'secondary',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://wx.qq.com/', 'chat'],
    ['https://filehelper.weixin.qq.com/', 'chat'],
  ],
  isNot: ['https://wx.qq.com.example.net/', 'https://wx-qq-com.example/'],
  chat: [
    {
      html: '<div id="chatArea"><div ng-repeat="message in chatContent"><div class="message you"><div class="bubble js_message_bubble left"><div class="bubble_cont"><div class="plain"><pre class="js_message_plain">到了吗</pre></div></div></div></div></div><div ng-repeat="message in chatContent"><div class="message me"><div class="bubble js_message_bubble right"><div class="bubble_cont"><div class="plain"><pre class="js_message_plain">到了</pre></div></div></div></div></div></div>',
      reads: [
        { from: 'counterpart', text: '到了吗' },
        { from: 'self', text: '到了' },
      ],
    },
  ],
};
