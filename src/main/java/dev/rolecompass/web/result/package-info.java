/**
 * Shows a result and the reasons for it as a page, JSON, Markdown or a preview image.
 */
@ApplicationModule(allowedDependencies = { "web", "web.error", "web.map", "card", "http", "link", "quiz", "scoring" })
@NullMarked
package dev.rolecompass.web.result;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
