/**
 * “I sent one”: what people without an account say they sent in answer to an appeal, and what editors do when more is said than
 * can be believed. A proof of work and a limit for each network stand before it; nobody's address is kept for that.
 */
@NullMarked
package shanyrak.command.selfreport;

import org.jspecify.annotations.NullMarked;
