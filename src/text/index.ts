/** The words of the page: `m.result_heading()`, in the one language that the build is for. */
export * as m from '#messages';
