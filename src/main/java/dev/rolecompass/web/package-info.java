/**
 * Turns a request into a page, JSON, Markdown, an image or a redirect. This package has
 * what all pages share; each kind of page has a room of its own below it.
 */
@ApplicationModule(allowedDependencies = { "quiz", "scoring", "compare", "charter", "link", "http" })
@NullMarked
package dev.rolecompass.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
