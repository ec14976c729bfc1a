import type { Project } from '../../model/configuration.ts';

/** The project with every automation in shadow mode, where the run asks for it. */
export function withShadow(project: Project, shadow: boolean): Project {
  if (!shadow) return project;
  return {
    ...project,
    configuration: { ...project.configuration, shadow },
    declarations: project.declarations.map((declaration) => ({ ...declaration, shadow })),
  };
}
