/** Everything that people and programs can send, sent wrong: the answer is a refusal in words, and nothing is half done. */
@NullMarked
package shanyrak.command.badinput;

import org.jspecify.annotations.NullMarked;
