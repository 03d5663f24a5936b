/**
 * Shows the landing page, the guide with its portraits, and the method page, and tells
 * crawlers what to index.
 */
@ApplicationModule(allowedDependencies = { "web", "web.map", "http", "link", "quiz", "scoring", "charter" })
@NullMarked
package dev.rolecompass.web.guide;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
