package dev.rolecompass.web.programs;

/**
 * How to write a link.
 *
 * @param template the link as a URI template (RFC 6570)
 * @param example the template filled in
 * @param leadsTo what the link leads to, in words
 */
record LinkJson(String template, String example, String leadsTo) {
}
