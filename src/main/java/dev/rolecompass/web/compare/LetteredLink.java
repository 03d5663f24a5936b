package dev.rolecompass.web.compare;

import dev.rolecompass.web.Varies;

/**
 * A link to a page where the results have other letters.
 *
 * @param url the page
 * @param letters the letters that the page's results have here, in the page's order;
 * empty if they are the same
 */
record LetteredLink(@Varies String url, @Varies String letters) {
}
