// breaks: nothing
import 'typeorm';
import '../../database/src';
