package dev.rolecompass.web.programs;

import dev.rolecompass.http.BaseUrl;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.web.CanonicalUrlInterceptor;
import dev.rolecompass.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/**
 * The questionnaires for programs.
 */
@Controller
class QuestionnaireController {

	private final Questionnaires questionnaires;

	private final DutyLists dutyLists;

	private final Links links;

	private final BaseUrl baseUrl;

	private final JacksonJsonView jsonView;

	QuestionnaireController(Questionnaires questionnaires, DutyLists dutyLists, Links links, BaseUrl baseUrl,
			JsonMapper mapper) {
		this.questionnaires = questionnaires;
		this.dutyLists = dutyLists;
		this.links = links;
		this.baseUrl = baseUrl;
		this.jsonView = ReadableJson.view(mapper);
	}

	@GetMapping(Routes.START + Routes.JSON)
	ModelAndView questionnaire(@PathVariable Language language, @PathVariable Lens lens, HttpServletRequest request,
			HttpServletResponse response) {
		return export(this.questionnaires.of(lens, language, base(request)), this.links.questionnaire(language, lens),
				response);
	}

	@GetMapping(Routes.CHARTER_FORM + Routes.JSON)
	ModelAndView duties(@PathVariable Language language, HttpServletRequest request, HttpServletResponse response) {
		return export(this.dutyLists.in(language, base(request)), this.links.dutyList(language), response);
	}

	private String base(HttpServletRequest request) {
		return this.baseUrl.forRequest(request).orElse(request.getContextPath());
	}

	private ModelAndView export(Object json, String url, HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		return new ModelAndView(this.jsonView, Page.ATTRIBUTE, json).addObject(CanonicalUrlInterceptor.URL, url);
	}

}
