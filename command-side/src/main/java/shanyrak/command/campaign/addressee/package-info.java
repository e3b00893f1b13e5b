/** The offices that protests go to, once they are named: their channels change, and so does the time they take to answer. */
@NullMarked
package shanyrak.command.campaign.addressee;

import org.jspecify.annotations.NullMarked;
