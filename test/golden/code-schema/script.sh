# Words that are nearly right, or right in another tool
wac validate
