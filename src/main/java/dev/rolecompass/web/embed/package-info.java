/**
 * Lets other sites show our pictures, and ask the first question.
 */
@ApplicationModule(allowedDependencies = { "web", "web.compare", "web.error", "web.map", "web.result", "card", "http",
		"link", "quiz", "scoring" })
@NullMarked
package dev.rolecompass.web.embed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
