/** Tests of what needs no database; the rest is tried over HTTP on the command side. */
@NullMarked
package shanyrak.web;

import org.jspecify.annotations.NullMarked;
