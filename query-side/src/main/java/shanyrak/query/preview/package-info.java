/**
 * What the public will see of an entry, shown to whoever is about to log it. It is made from the fields of the form as the
 * command side will make it from them; nothing of it is kept or logged.
 */
@NullMarked
package shanyrak.query.preview;

import org.jspecify.annotations.NullMarked;
