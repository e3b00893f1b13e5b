/** Opening and running a campaign: how it presents itself, what it demands, whom it addresses, what it asks for. */
@NullMarked
package shanyrak.command.campaign;

import org.jspecify.annotations.NullMarked;
