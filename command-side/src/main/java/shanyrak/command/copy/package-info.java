/**
 * Copies of protests that reached the campaign: somebody takes them in, claims them for translation, hands the translation
 * in, another approves it, and it is brought to the residents.
 */
@NullMarked
package shanyrak.command.copy;

import org.jspecify.annotations.NullMarked;
