/**
 * Shows a result as a page, as JSON, as Markdown and as a card, with the reasons for it.
 */
@ApplicationModule(allowedDependencies = { "web", "web.error", "web.map", "card", "http", "link", "quiz", "scoring" })
@NullMarked
package dev.rolecompass.web.result;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
