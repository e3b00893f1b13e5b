/** Tests of accounts, over real HTTP and a real PostgreSQL. */
@NullMarked
package shanyrak.command.account;

import org.jspecify.annotations.NullMarked;
