/**
 * What a link to a page looks like where it is shared: its title, a sentence, and a card with the numbers or the entry, drawn
 * on the server. A card says its position; that of a retracted entry says that it is.
 */
@NullMarked
package shanyrak.query.card;

import org.jspecify.annotations.NullMarked;
