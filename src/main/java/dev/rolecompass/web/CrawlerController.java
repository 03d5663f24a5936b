package dev.rolecompass.web;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.http.BaseUrl;
import dev.rolecompass.quiz.Quiz;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * What crawlers ask for. They may fetch every page, since only a fetched page can say
 * that it isn't to be listed; the sitemap has those that are.
 */
@Controller
class CrawlerController {

	private static final CacheControl FOR_AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final Quiz quiz;

	private final PageUrls urls;

	private final BaseUrl baseUrl;

	CrawlerController(Quiz quiz, PageUrls urls, BaseUrl baseUrl) {
		this.quiz = quiz;
		this.urls = urls;
		this.baseUrl = baseUrl;
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots(HttpServletRequest request) {
		String sitemap = this.baseUrl.of(request).map((base) -> "\nSitemap: " + base + "/sitemap.xml\n").orElse("");
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_PLAIN)
			.cacheControl(FOR_AN_HOUR)
			.body("User-agent: *\nDisallow:\n" + sitemap);
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap(HttpServletRequest request) {
		return this.baseUrl.of(request)
			.map((base) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_XML)
				.cacheControl(FOR_AN_HOUR)
				.body(sitemap(base)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String sitemap(String base) {
		return indexed().map((url) -> "<url><loc>" + base + url + "</loc></url>\n").collect(Collectors.joining("", """
				<?xml version="1.0" encoding="UTF-8"?>
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				""", "</urlset>\n"));
	}

	private Stream<String> indexed() {
		return this.quiz.languages()
			.stream()
			.flatMap((language) -> Stream.of(this.urls.landing(language), this.urls.guide(language),
					this.urls.method(language)));
	}

}
