/** The one place that imports the browser's API; everything else imports it from here. */
export { browser } from 'wxt/browser';
