package dev.rolecompass.web.programs;

import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Explains to people what there is for programs and assistants.
 */
@Controller
class ProgramsController {

	private final Questionnaires questionnaires;

	private final Links links;

	ProgramsController(Questionnaires questionnaires, Links links) {
		this.questionnaires = questionnaires;
		this.links = links;
	}

	@GetMapping(Routes.PROGRAMS)
	ModelAndView show(@PathVariable Language language) {
		return new ModelAndView("programs", Page.ATTRIBUTE,
				ProgramsPage.of(language, this.questionnaires.example(), this.links));
	}

}
