/**
 * The letter desk: copies of protests on their way to the residents, what is to be done with them next and what is overdue,
 * and the sheets of translated letters to hand out.
 */
@NullMarked
package shanyrak.query.letterdesk;

import org.jspecify.annotations.NullMarked;
