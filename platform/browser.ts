/**
 * The one place that imports the browser's API; everything else imports it from here. As the browser gives it: both call it with
 * promises, and where they differ (answers to messages, see `receive.ts`) we do what both understand.
 */
export { browser, type Browser } from 'wxt/browser';
