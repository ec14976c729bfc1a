export const makePictures = async () => ({});
