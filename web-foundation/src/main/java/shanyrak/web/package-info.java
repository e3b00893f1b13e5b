/** What both sides owe every request: who is signed in, safe headers, languages, errors that name field and rule. */
@NullMarked
package shanyrak.web;

import org.jspecify.annotations.NullMarked;
