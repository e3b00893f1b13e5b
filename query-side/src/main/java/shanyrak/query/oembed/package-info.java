/** How programs that find a link to a page here learn what to show in its place: a provider of oEmbed 1.0. */
@NullMarked
package shanyrak.query.oembed;

import org.jspecify.annotations.NullMarked;
