/** The desk: what the person who is signed in has logged, and the way to the forms. */
@NullMarked
package shanyrak.query.desk;

import org.jspecify.annotations.NullMarked;
