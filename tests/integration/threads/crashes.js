throw new Error('a secret of the thread');
