/** What an entry says, as people and programs type it: its shape, its rules, its form, and the way to sealed content and back. */
@NullMarked
package shanyrak.command.content;

import org.jspecify.annotations.NullMarked;
