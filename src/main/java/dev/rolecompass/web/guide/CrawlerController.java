package dev.rolecompass.web.guide;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.http.BaseUrl;
import dev.rolecompass.http.Lifetime;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.Portrait;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The robots file and the sitemap. Crawlers may fetch every page, since only a fetched
 * page can say that it must not be indexed.
 */
@Controller
class CrawlerController {

	private final Quiz quiz;

	private final Links links;

	private final BaseUrl baseUrl;

	CrawlerController(Quiz quiz, Links links, BaseUrl baseUrl) {
		this.quiz = quiz;
		this.links = links;
		this.baseUrl = baseUrl;
	}

	@GetMapping(Routes.ROBOTS)
	ResponseEntity<String> robots(HttpServletRequest request, HttpServletResponse response) {
		Lifetime.CRAWLERS.applyTo(response);
		String sitemap = this.baseUrl.forRequest(request)
			.map((base) -> "\nSitemap: " + base + Routes.SITEMAP + "\n")
			.orElse("");
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("User-agent: *\nDisallow:\n" + sitemap);
	}

	@GetMapping(Routes.SITEMAP)
	ResponseEntity<String> sitemap(HttpServletRequest request, HttpServletResponse response) {
		Lifetime.CRAWLERS.applyTo(response);
		return this.baseUrl.forRequest(request)
			.map((base) -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(sitemap(base)))
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
			.flatMap((language) -> Stream
				.concat(Stream.of(this.links.landing(language), this.links.guide(language), this.links.method(language),
						this.links.programs(language), this.links.embed(language), this.links.charterForm(language)),
						portraits(language)));
	}

	private Stream<String> portraits(Language language) {
		return Arrays.stream(Portrait.values()).map((portrait) -> this.links.portrait(language, portrait));
	}

}
