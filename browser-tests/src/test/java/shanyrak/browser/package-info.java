/**
 * What people see: the product as it is handed out, in Chromium. Each test asks of the pages what a person with a phone, a
 * keyboard or no JavaScript would.
 */
@NullMarked
package shanyrak.browser;

import org.jspecify.annotations.NullMarked;
